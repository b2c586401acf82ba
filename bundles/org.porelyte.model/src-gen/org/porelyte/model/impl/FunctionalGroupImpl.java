/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.GroupRole;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.QuantityValue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Functional Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.FunctionalGroupImpl#getSmarts <em>Smarts</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FunctionalGroupImpl#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FunctionalGroupImpl#getExchangedCharge <em>Exchanged Charge</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FunctionalGroupImpl#getDonorAtoms <em>Donor Atoms</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FunctionalGroupImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.porelyte.model.impl.FunctionalGroupImpl#getPKa <em>PKa</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FunctionalGroupImpl extends NamedElementImpl implements FunctionalGroup {
	/**
	 * The default value of the '{@link #getSmarts() <em>Smarts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmarts()
	 * @generated
	 * @ordered
	 */
	protected static final String SMARTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSmarts() <em>Smarts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmarts()
	 * @generated
	 * @ordered
	 */
	protected String smarts = SMARTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSmiles() <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmiles()
	 * @generated
	 * @ordered
	 */
	protected static final String SMILES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSmiles() <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmiles()
	 * @generated
	 * @ordered
	 */
	protected String smiles = SMILES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExchangedCharge() <em>Exchanged Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExchangedCharge()
	 * @generated
	 * @ordered
	 */
	protected static final int EXCHANGED_CHARGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getExchangedCharge() <em>Exchanged Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExchangedCharge()
	 * @generated
	 * @ordered
	 */
	protected int exchangedCharge = EXCHANGED_CHARGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDonorAtoms() <em>Donor Atoms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDonorAtoms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> donorAtoms;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final GroupRole ROLE_EDEFAULT = GroupRole.HOPPING_SITE;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected GroupRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPKa() <em>PKa</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPKa()
	 * @generated
	 * @ordered
	 */
	protected QuantityValue pKa;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FunctionalGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.FUNCTIONAL_GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSmarts() {
		return smarts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmarts(String newSmarts) {
		String oldSmarts = smarts;
		smarts = newSmarts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FUNCTIONAL_GROUP__SMARTS, oldSmarts, smarts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSmiles() {
		return smiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmiles(String newSmiles) {
		String oldSmiles = smiles;
		smiles = newSmiles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FUNCTIONAL_GROUP__SMILES, oldSmiles, smiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExchangedCharge() {
		return exchangedCharge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExchangedCharge(int newExchangedCharge) {
		int oldExchangedCharge = exchangedCharge;
		exchangedCharge = newExchangedCharge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FUNCTIONAL_GROUP__EXCHANGED_CHARGE, oldExchangedCharge, exchangedCharge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDonorAtoms() {
		if (donorAtoms == null) {
			donorAtoms = new EDataTypeEList<String>(String.class, this, PorelytePackage.FUNCTIONAL_GROUP__DONOR_ATOMS);
		}
		return donorAtoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(GroupRole newRole) {
		GroupRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FUNCTIONAL_GROUP__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuantityValue getPKa() {
		return pKa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPKa(QuantityValue newPKa, NotificationChain msgs) {
		QuantityValue oldPKa = pKa;
		pKa = newPKa;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PorelytePackage.FUNCTIONAL_GROUP__PKA, oldPKa, newPKa);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPKa(QuantityValue newPKa) {
		if (newPKa != pKa) {
			NotificationChain msgs = null;
			if (pKa != null)
				msgs = ((InternalEObject)pKa).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.FUNCTIONAL_GROUP__PKA, null, msgs);
			if (newPKa != null)
				msgs = ((InternalEObject)newPKa).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PorelytePackage.FUNCTIONAL_GROUP__PKA, null, msgs);
			msgs = basicSetPKa(newPKa, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.FUNCTIONAL_GROUP__PKA, newPKa, newPKa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PorelytePackage.FUNCTIONAL_GROUP__PKA:
				return basicSetPKa(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.FUNCTIONAL_GROUP__SMARTS:
				return getSmarts();
			case PorelytePackage.FUNCTIONAL_GROUP__SMILES:
				return getSmiles();
			case PorelytePackage.FUNCTIONAL_GROUP__EXCHANGED_CHARGE:
				return getExchangedCharge();
			case PorelytePackage.FUNCTIONAL_GROUP__DONOR_ATOMS:
				return getDonorAtoms();
			case PorelytePackage.FUNCTIONAL_GROUP__ROLE:
				return getRole();
			case PorelytePackage.FUNCTIONAL_GROUP__PKA:
				return getPKa();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.FUNCTIONAL_GROUP__SMARTS:
				setSmarts((String)newValue);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__SMILES:
				setSmiles((String)newValue);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__EXCHANGED_CHARGE:
				setExchangedCharge((Integer)newValue);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__DONOR_ATOMS:
				getDonorAtoms().clear();
				getDonorAtoms().addAll((Collection<? extends String>)newValue);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__ROLE:
				setRole((GroupRole)newValue);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__PKA:
				setPKa((QuantityValue)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PorelytePackage.FUNCTIONAL_GROUP__SMARTS:
				setSmarts(SMARTS_EDEFAULT);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__SMILES:
				setSmiles(SMILES_EDEFAULT);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__EXCHANGED_CHARGE:
				setExchangedCharge(EXCHANGED_CHARGE_EDEFAULT);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__DONOR_ATOMS:
				getDonorAtoms().clear();
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case PorelytePackage.FUNCTIONAL_GROUP__PKA:
				setPKa((QuantityValue)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PorelytePackage.FUNCTIONAL_GROUP__SMARTS:
				return SMARTS_EDEFAULT == null ? smarts != null : !SMARTS_EDEFAULT.equals(smarts);
			case PorelytePackage.FUNCTIONAL_GROUP__SMILES:
				return SMILES_EDEFAULT == null ? smiles != null : !SMILES_EDEFAULT.equals(smiles);
			case PorelytePackage.FUNCTIONAL_GROUP__EXCHANGED_CHARGE:
				return exchangedCharge != EXCHANGED_CHARGE_EDEFAULT;
			case PorelytePackage.FUNCTIONAL_GROUP__DONOR_ATOMS:
				return donorAtoms != null && !donorAtoms.isEmpty();
			case PorelytePackage.FUNCTIONAL_GROUP__ROLE:
				return role != ROLE_EDEFAULT;
			case PorelytePackage.FUNCTIONAL_GROUP__PKA:
				return pKa != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (smarts: ");
		result.append(smarts);
		result.append(", smiles: ");
		result.append(smiles);
		result.append(", exchangedCharge: ");
		result.append(exchangedCharge);
		result.append(", donorAtoms: ");
		result.append(donorAtoms);
		result.append(", role: ");
		result.append(role);
		result.append(')');
		return result.toString();
	}

} //FunctionalGroupImpl
