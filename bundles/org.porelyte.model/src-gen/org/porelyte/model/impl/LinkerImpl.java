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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Linker</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.LinkerImpl#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LinkerImpl#getMolfile <em>Molfile</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LinkerImpl#getTopicity <em>Topicity</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LinkerImpl#getConnectionPoints <em>Connection Points</em>}</li>
 *   <li>{@link org.porelyte.model.impl.LinkerImpl#getGraftAnchors <em>Graft Anchors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LinkerImpl extends NamedElementImpl implements Linker {
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
	 * The default value of the '{@link #getMolfile() <em>Molfile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMolfile()
	 * @generated
	 * @ordered
	 */
	protected static final String MOLFILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMolfile() <em>Molfile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMolfile()
	 * @generated
	 * @ordered
	 */
	protected String molfile = MOLFILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTopicity() <em>Topicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopicity()
	 * @generated
	 * @ordered
	 */
	protected static final int TOPICITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTopicity() <em>Topicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopicity()
	 * @generated
	 * @ordered
	 */
	protected int topicity = TOPICITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConnectionPoints() <em>Connection Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnectionPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<ConnectionPoint> connectionPoints;

	/**
	 * The cached value of the '{@link #getGraftAnchors() <em>Graft Anchors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGraftAnchors()
	 * @generated
	 * @ordered
	 */
	protected EList<GraftAnchor> graftAnchors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.LINKER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.LINKER__SMILES, oldSmiles, smiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMolfile() {
		return molfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMolfile(String newMolfile) {
		String oldMolfile = molfile;
		molfile = newMolfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.LINKER__MOLFILE, oldMolfile, molfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTopicity() {
		return topicity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopicity(int newTopicity) {
		int oldTopicity = topicity;
		topicity = newTopicity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.LINKER__TOPICITY, oldTopicity, topicity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConnectionPoint> getConnectionPoints() {
		if (connectionPoints == null) {
			connectionPoints = new EObjectContainmentEList<ConnectionPoint>(ConnectionPoint.class, this, PorelytePackage.LINKER__CONNECTION_POINTS);
		}
		return connectionPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GraftAnchor> getGraftAnchors() {
		if (graftAnchors == null) {
			graftAnchors = new EObjectContainmentEList<GraftAnchor>(GraftAnchor.class, this, PorelytePackage.LINKER__GRAFT_ANCHORS);
		}
		return graftAnchors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PorelytePackage.LINKER__CONNECTION_POINTS:
				return ((InternalEList<?>)getConnectionPoints()).basicRemove(otherEnd, msgs);
			case PorelytePackage.LINKER__GRAFT_ANCHORS:
				return ((InternalEList<?>)getGraftAnchors()).basicRemove(otherEnd, msgs);
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
			case PorelytePackage.LINKER__SMILES:
				return getSmiles();
			case PorelytePackage.LINKER__MOLFILE:
				return getMolfile();
			case PorelytePackage.LINKER__TOPICITY:
				return getTopicity();
			case PorelytePackage.LINKER__CONNECTION_POINTS:
				return getConnectionPoints();
			case PorelytePackage.LINKER__GRAFT_ANCHORS:
				return getGraftAnchors();
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
			case PorelytePackage.LINKER__SMILES:
				setSmiles((String)newValue);
				return;
			case PorelytePackage.LINKER__MOLFILE:
				setMolfile((String)newValue);
				return;
			case PorelytePackage.LINKER__TOPICITY:
				setTopicity((Integer)newValue);
				return;
			case PorelytePackage.LINKER__CONNECTION_POINTS:
				getConnectionPoints().clear();
				getConnectionPoints().addAll((Collection<? extends ConnectionPoint>)newValue);
				return;
			case PorelytePackage.LINKER__GRAFT_ANCHORS:
				getGraftAnchors().clear();
				getGraftAnchors().addAll((Collection<? extends GraftAnchor>)newValue);
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
			case PorelytePackage.LINKER__SMILES:
				setSmiles(SMILES_EDEFAULT);
				return;
			case PorelytePackage.LINKER__MOLFILE:
				setMolfile(MOLFILE_EDEFAULT);
				return;
			case PorelytePackage.LINKER__TOPICITY:
				setTopicity(TOPICITY_EDEFAULT);
				return;
			case PorelytePackage.LINKER__CONNECTION_POINTS:
				getConnectionPoints().clear();
				return;
			case PorelytePackage.LINKER__GRAFT_ANCHORS:
				getGraftAnchors().clear();
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
			case PorelytePackage.LINKER__SMILES:
				return SMILES_EDEFAULT == null ? smiles != null : !SMILES_EDEFAULT.equals(smiles);
			case PorelytePackage.LINKER__MOLFILE:
				return MOLFILE_EDEFAULT == null ? molfile != null : !MOLFILE_EDEFAULT.equals(molfile);
			case PorelytePackage.LINKER__TOPICITY:
				return topicity != TOPICITY_EDEFAULT;
			case PorelytePackage.LINKER__CONNECTION_POINTS:
				return connectionPoints != null && !connectionPoints.isEmpty();
			case PorelytePackage.LINKER__GRAFT_ANCHORS:
				return graftAnchors != null && !graftAnchors.isEmpty();
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
		result.append(" (smiles: ");
		result.append(smiles);
		result.append(", molfile: ");
		result.append(molfile);
		result.append(", topicity: ");
		result.append(topicity);
		result.append(')');
		return result.toString();
	}

} //LinkerImpl
