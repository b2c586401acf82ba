/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.porelyte.model.Library;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.PorelytePackage;

/**
 * This is the item provider adapter for a {@link org.porelyte.model.Library} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class LibraryItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LibraryItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Library_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Library_formatVersion_feature", "_UI_Library_type"),
				 PorelytePackage.Literals.LIBRARY__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__LINKERS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__FUNCTIONAL_GROUPS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__NODES);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__NETS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__MONOMERS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__OLIGOMERS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__SALTS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__MEDIA);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__BINDERS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__SCAFFOLDS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__CANDIDATES);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__REFERENCE_MATERIALS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__CELL_DESIGNS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__PARAMETER_SETS);
			childrenFeatures.add(PorelytePackage.Literals.LIBRARY__SCREENING_PROFILES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Library)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Library_type") :
			getString("_UI_Library_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Library.class)) {
			case PorelytePackage.LIBRARY__FORMAT_VERSION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PorelytePackage.LIBRARY__LINKERS:
			case PorelytePackage.LIBRARY__FUNCTIONAL_GROUPS:
			case PorelytePackage.LIBRARY__NODES:
			case PorelytePackage.LIBRARY__NETS:
			case PorelytePackage.LIBRARY__MONOMERS:
			case PorelytePackage.LIBRARY__OLIGOMERS:
			case PorelytePackage.LIBRARY__SALTS:
			case PorelytePackage.LIBRARY__MEDIA:
			case PorelytePackage.LIBRARY__BINDERS:
			case PorelytePackage.LIBRARY__SCAFFOLDS:
			case PorelytePackage.LIBRARY__CANDIDATES:
			case PorelytePackage.LIBRARY__REFERENCE_MATERIALS:
			case PorelytePackage.LIBRARY__CELL_DESIGNS:
			case PorelytePackage.LIBRARY__PARAMETER_SETS:
			case PorelytePackage.LIBRARY__SCREENING_PROFILES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__LINKERS,
				 PorelyteFactory.eINSTANCE.createLinker()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__FUNCTIONAL_GROUPS,
				 PorelyteFactory.eINSTANCE.createFunctionalGroup()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__NODES,
				 PorelyteFactory.eINSTANCE.createNode()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__NETS,
				 PorelyteFactory.eINSTANCE.createNet()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__MONOMERS,
				 PorelyteFactory.eINSTANCE.createMonomer()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__OLIGOMERS,
				 PorelyteFactory.eINSTANCE.createOligomer()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__SALTS,
				 PorelyteFactory.eINSTANCE.createSalt()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__MEDIA,
				 PorelyteFactory.eINSTANCE.createMedium()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__BINDERS,
				 PorelyteFactory.eINSTANCE.createBinder()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__SCAFFOLDS,
				 PorelyteFactory.eINSTANCE.createScaffold()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__CANDIDATES,
				 PorelyteFactory.eINSTANCE.createCandidate()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__REFERENCE_MATERIALS,
				 PorelyteFactory.eINSTANCE.createReferenceMaterial()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__CELL_DESIGNS,
				 PorelyteFactory.eINSTANCE.createCellDesign()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__PARAMETER_SETS,
				 PorelyteFactory.eINSTANCE.createParameterSet()));

		newChildDescriptors.add
			(createChildParameter
				(PorelytePackage.Literals.LIBRARY__SCREENING_PROFILES,
				 PorelyteFactory.eINSTANCE.createScreeningProfile()));
	}

}
